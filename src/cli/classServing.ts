/** A server in a terminal: what a teacher needs is printed, and Ctrl-C ends it without loss. */
import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { createSecureContext } from 'node:tls'
import { renderUnicodeCompact } from 'uqr'
import { type Hub, type Opened, startHub } from '../classroom/hub.ts'
import type { Materials } from '../classroom/room.ts'
import { type ClassServer, startServer } from '../classroom/server.ts'
import { type ClassStore, storeReason } from '../classroom/store/store.ts'
import { reasonOf } from '../play/reason.ts'
import { quoted, quotedFile } from '../text/quoted.ts'
import { classRoutes } from './classRoutes.ts'
import type { Call } from './commands.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'
import { numberOption } from './options.ts'
import { UserError } from './userError.ts'

/** A class whose links can be printed; of one that is resumed, the secret is only on the teacher's paper. */
export type Announced = Pick<Opened, 'code'> & Partial<Pick<Opened, 'secret' | 'recovery'>>

export interface Announcement {
  readonly classes: readonly Announced[]
  readonly advice: readonly string[]
}

const PORT = 1957
/** How many ports are tried from there on, if none was asked for. */
const PORTS = 20

export async function serve(
  call: Call,
  materials: Materials,
  store: ClassStore,
  prepare: (hub: Hub) => Promise<Announcement>,
): Promise<number> {
  keepHeapSmall()
  const tls = tlsOption(call)
  const hub = startHub({ materials, store, report })
  const server = await listen(call, hub, materials, tls)
  const { classes, advice } = await prepare(hub).catch(async error => {
    await server.close()
    throw new UserError(`The class cannot be kept: ${storeReason(error)}.`, 1)
  })
  say(announce(addressesOf(call, server.port, tls !== undefined), classes, store, advice))
  await interrupted()
  say(['', store.lasts ? 'Stopping. Nothing is lost.' : 'Stopping. What was in memory is gone.'])
  await hub.close()
  await server.close()
  if (store.lasts) say([`Go on at any time with: majority class resume ${classes[0]?.code ?? 'CODE'}`])
  return 0
}

const report = (error: unknown): void =>
  void process.stderr.write(`majority: ${error instanceof Error ? error.stack : String(error)}\n`)

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

async function listen(
  call: Call,
  hub: Hub,
  materials: Materials,
  tls: ReturnType<typeof tlsOption>,
): Promise<ClassServer> {
  const asked = numberOption(call, 'port', 0, 65_535)
  const host = typeof call.options.host === 'string' ? call.options.host : '0.0.0.0'
  const routes = classRoutes(materials)
  const first = asked ?? PORT
  for (let port = first; ; port++) {
    try {
      return await startServer({ hub, routes, host, port, ...(tls && { tls }), report })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE' && asked === undefined && port < first + PORTS) continue
      await hub.close()
      throw new UserError(listenProblem(code, error, host, port), 1)
    }
  }
}

function listenProblem(code: unknown, error: unknown, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Another program uses port ${port} already. Leave --port out, and a free one is found.`
    case 'EACCES':
      return `This account may not use port ${port}. Take one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${quoted(host)} is no address of this machine.`
    default:
      return `The server cannot listen at ${quoted(host)}, port ${port} (${reasonOf(error)}).`
  }
}

function tlsOption({ options }: Call): { readonly cert: string; readonly key: string } | undefined {
  const [cert, key] = [options['tls-cert'], options['tls-key']]
  if (typeof cert !== 'string' || typeof key !== 'string') return undefined
  const text = (file: string): string => {
    try {
      return readFileSync(file, 'utf8')
    } catch (error) {
      throw new UserError(`${quotedFile(file)} cannot be read (${reasonOf(error)}).`)
    }
  }
  const tls = { cert: text(cert), key: text(key) }
  try {
    createSecureContext(tls)
  } catch {
    throw new UserError(
      `${quotedFile(cert)} and ${quotedFile(key)} are no certificate and its key, in PEM: text that begins with -----BEGIN.`,
    )
  }
  return tls
}

/** Where pupils find this machine: its own addresses in the network, the likeliest first. */
function addressesOf(call: Call, port: number, secure: boolean): readonly string[] {
  const host = call.options.host
  const hosts = typeof host === 'string' && host !== '0.0.0.0' && host !== '::' ? [host] : lanAddresses()
  return hosts.map(
    each => `${secure ? 'https' : 'http'}://${each.includes(':') ? `[${each}]` : each}:${port}`,
  )
}

function lanAddresses(): readonly string[] {
  const found = Object.values(networkInterfaces())
    .flatMap(each => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  return found.length > 0 ? found : ['localhost']
}

function announce(
  addresses: readonly string[],
  classes: readonly Announced[],
  { place, lasts }: ClassStore,
  advice: readonly string[],
): string[] {
  const [address = ''] = addresses
  const rooms = classes.length > 1 ? ['Room A', 'Room B'] : ['The class']
  return [
    lasts
      ? `Classes are kept in ${place}.`
      : 'Nothing is kept on the disk: when the server stops, the class is gone.',
    '',
    ...classes.flatMap(({ code, secret, recovery }, n) => [
      `${rooms[n] ?? 'The class'}: code ${code}`,
      `  Pupils     ${address}/#${code}`,
      secret === undefined
        ? `  Teacher    ${address}/teacher  with your link or the recovery code`
        : `  Teacher    ${address}/teacher#${code}-${secret}`,
      `  Projector  ${address}/projector#${code}`,
      ...(recovery === undefined
        ? []
        : [`  Recovery   ${recovery}  write it down: it opens the teacher’s page if the link is lost`]),
      '',
    ]),
    ...(classes.length > 1 && classes.every(({ secret }) => secret !== undefined)
      ? [
          'Both rooms on one page, for their teacher:',
          `  ${address}/teacher#${classes.map(({ code, secret }) => `${code}-${secret}`).join()}`,
          '',
        ]
      : []),
    qrCode(classes.length === 1 ? `${address}/#${classes[0]!.code}` : address),
    '',
    'The teacher’s link is a secret. Show pupils only the code, or the projector.',
    ...(addresses.length > 1 ? [`If they cannot reach it: ${addresses.slice(1).join(', ')}`] : []),
    `If the network blocks it, open ${address}/check on a pupil’s machine; a hotspot from a telephone is enough for a class.`,
    ...(address.startsWith('https')
      ? []
      : ['This is plain HTTP, for a classroom’s own network; --tls-cert and --tls-key make it HTTPS.']),
    ...advice,
    lasts
      ? 'Ctrl-C stops the server; nothing is lost by it.'
      : 'Ctrl-C stops the server, and the class is gone with it.',
  ]
}

/** Dark on light whatever the terminal's colours, where it has any: some telephones read nothing else. */
function qrCode(text: string): string {
  const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  const rows = renderUnicodeCompact(text, { border: 2, invert: colours }).split('\n')
  return rows.map(row => (colours ? `\u001b[30;107m${row}\u001b[0m` : row)).join('\n')
}

const interrupted = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
