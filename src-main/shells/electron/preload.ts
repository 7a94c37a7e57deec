import { contextBridge, ipcRenderer } from 'electron'
import { CALL_CHANNEL, FLUSH_CHANNEL } from './channel.ts'

contextBridge.exposeInMainWorld('thuKy', {
  call: (name: string, input: unknown) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  onFlush: (listener: () => void) => {
    ipcRenderer.on(FLUSH_CHANNEL, () => listener())
  },
})
