/** Markup in which whatever is filled in is escaped, unless it is markup itself. */

export interface Markup {
  readonly markup: string
}

type Filling = Markup | string | number | undefined | false | readonly Markup[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign]!)

/** `html`, as a tag: ``html`<p>${words}</p>` ``. */
export function html(strings: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return {
    markup: strings.reduce((whole, part, at) => `${whole}${markupOf(fillings[at - 1])}${part}`),
  }
}

function markupOf(filling: Filling): string {
  if (filling === undefined || filling === false) return ''
  if (typeof filling === 'string' || typeof filling === 'number') return escaped(String(filling))
  return 'markup' in filling ? filling.markup : filling.map(({ markup }) => markup).join('')
}
