/** Ties the program to a screen: events in, cells out, effects to the game. */
import { DEFAULTS, type Settings } from '../play/settings.ts'
import { type Effect, type Message, type Model, type Opening, openingModel } from './model.ts'
import { update } from './program.ts'
import { openScreen, type Screen } from './screen.ts'
import { type Look, styleCodes } from './themes.ts'
import { view } from './view.ts'

export interface Game {
  readonly opening: Omit<Opening, 'size'>
  /** Does what only the game can do, and answers by telling, at once or later. */
  perform(effect: Effect, tell: (message: Message) => void): void
  /** The last moment to save before a signal or an error ends everything. */
  beforeEnd?(): void
}

export interface Terminal {
  readonly look: Omit<Look, 'theme'>
  readonly synchronised?: boolean
}

/** Plays until the player leaves. The terminal is then as it was. */
export function runProgram(game: Game, { look, synchronised }: Terminal): Promise<void> {
  return new Promise(left => {
    const first = game.opening.settings ?? DEFAULTS
    const codesFor = ({ theme }: Settings): string[] => styleCodes({ ...look, theme })
    const screen = openScreen({
      codes: codesFor(first),
      mouse: first.mouse === 'on',
      synchronised,
      beforeEnd: game.beforeEnd?.bind(game),
      onEvent: tell,
    })
    let waiting: NodeJS.Timeout | undefined
    let model: Model = openingModel({ ...game.opening, size: screen.size() })

    function tell(message: Message): void {
      const step = update(model, message)
      model = step.model
      for (const effect of step.effects) perform(screen, effect)
      screen.draw(view(model))
    }

    function perform(on: Screen, effect: Effect): void {
      if (effect.type === 'redraw') on.repaint()
      else if (effect.type === 'suspend') on.suspend()
      else if (effect.type === 'copy') on.copy(effect.text)
      else if (effect.type === 'wait') wait(effect.milliseconds)
      else if (effect.type === 'rest') clearTimeout(waiting)
      else if (effect.type === 'quit') leave(on)
      else if (effect.type === 'set') changeLook(on, effect)
      else game.perform(effect, tell)
    }

    function changeLook(on: Screen, effect: Extract<Effect, { type: 'set' }>): void {
      if (effect.key === 'theme') on.repaint(codesFor(effect.settings))
      if (effect.key === 'mouse') on.listen(effect.settings.mouse === 'on')
      game.perform(effect, tell)
    }

    function wait(milliseconds: number): void {
      clearTimeout(waiting)
      waiting = setTimeout(() => tell({ type: 'waited' }), milliseconds)
    }

    function leave(on: Screen): void {
      clearTimeout(waiting)
      on.close()
      left()
    }

    tell({ type: 'changed' })
  })
}
