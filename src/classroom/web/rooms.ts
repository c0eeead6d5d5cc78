/** Which classes a teacher's page holds: one, or two rooms of one lesson. */
export interface RoomKey {
  readonly code: string
  readonly secret: string
}

/** `#CODE-SECRET`, or two of them with a comma between. */
export function readRooms(hash: string): readonly RoomKey[] | undefined {
  const rooms = hash
    .replace(/^#/, '')
    .split(',')
    .map(each => /^([A-Za-z0-9]{6})-([A-Za-z0-9_-]{16,80})$/.exec(each))
  return rooms.every(each => each !== null)
    ? rooms.map(([, code, secret]) => ({ code: code!.toUpperCase(), secret: secret! }))
    : undefined
}

export const roomLinks = (rooms: readonly RoomKey[]): string =>
  rooms.map(({ code, secret }) => `${code}-${secret}`).join(',')
