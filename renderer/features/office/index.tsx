import './first-run.css'
import { registerShell } from '../../components/index.ts'
import { Gate } from './gate.tsx'

registerShell({ Gate })
