import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A link in a page: to another page (`danh-ba.md`), or to a screen of the program (`#/directory`). */
export function GuideLink({ href, children }: { href: string; children: ReactNode }) {
  const page = /^([\w-]+)\.md$/.exec(href)?.[1]
  if (page === undefined) return <a href={href}>{children}</a>
  return (
    <Link to="/guide/$page" params={{ page }}>
      {children}
    </Link>
  )
}
