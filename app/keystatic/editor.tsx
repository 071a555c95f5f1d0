import { Keystatic } from '@keystatic/core/ui'
import { createRoot } from 'react-dom/client'
import { configOf } from './forms/config-of.ts'

// Keystatic reads an empty last step into an address that ends with a slash.
const address = new URL(location.href)
address.pathname = address.pathname.replace(/\/$/, '')
history.replaceState(null, '', address)

const root = document.createElement('div')
document.body.append(root)
createRoot(root).render(<Keystatic config={configOf()} />)
