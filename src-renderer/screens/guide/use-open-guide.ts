import { useNavigate, useRouter } from '@tanstack/react-router'
import { pageOfScreen } from './page-of-screen.ts'

/** Opens the guide at the page about the screen one is on. */
export function useOpenGuide(): () => void {
  const router = useRouter()
  const navigate = useNavigate()
  return () => {
    const page = pageOfScreen(router.state.location.pathname)
    if (page !== null) void navigate({ to: '/guide/$page', params: { page } })
  }
}
