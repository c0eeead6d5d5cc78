/**
 * A page as a function of what is seen: `h` says what should stand there,
 * `render` changes what does not. Elements stay where they are, so that a
 * focus, a selection or a half-written line survives. Text goes in as text;
 * there is no other way in.
 */

type Handler = (event: Event) => void
type Prop = string | number | boolean | null | undefined | Handler | ((element: HTMLElement) => void)
export type Props = Readonly<Record<string, Prop>>
export type Child = Node_ | string | number | false | null | undefined | readonly Child[]

interface Node_ {
  readonly tag: string
  readonly props: Props
  readonly children: readonly (Node_ | string)[]
}
export type View = Node_

export const h = (tag: string, props: Props | null, ...children: readonly Child[]): View => ({
  tag,
  props: props ?? {},
  children: flat(children),
})

const flat = (children: readonly Child[]): (View | string)[] =>
  children.flatMap(child => {
    if (child === null || child === undefined || child === false) return []
    if (typeof child === 'string' || typeof child === 'number') return [String(child)]
    return Array.isArray(child) ? flat(child) : [child as View]
  })

const SVG = 'http://www.w3.org/2000/svg'
const drawn = new WeakMap<Node, View>()

/** Makes the children of an element what they should be. */
export function render(parent: Element, children: readonly Child[]): void {
  patchChildren(parent, flat(children))
}

function make(view: View | string, inside: Element): Node {
  if (typeof view === 'string') return document.createTextNode(view)
  const element =
    view.tag === 'svg' || inside.namespaceURI === SVG
      ? document.createElementNS(SVG, view.tag)
      : document.createElement(view.tag)
  patchChildren(element, view.children)
  setProps(element, {}, view.props)
  drawn.set(element, view)
  if (typeof view.props.made === 'function') {
    const { made } = view.props
    queueMicrotask(() => (made as (element: Element) => void)(element))
  }
  return element
}

const isSame = (node: Node, view: View | string): boolean => {
  if (typeof view === 'string') return node.nodeType === Node.TEXT_NODE
  const before = drawn.get(node)
  return before !== undefined && before.tag === view.tag && before.props.key === view.props.key
}

function patch(node: Node, view: View | string): void {
  if (typeof view === 'string') {
    if (node.nodeValue !== view) node.nodeValue = view
    return
  }
  const before = drawn.get(node)!
  patchChildren(node as Element, view.children)
  setProps(node as Element, before.props, view.props)
  drawn.set(node, view)
}

function patchChildren(parent: Element, views: readonly (View | string)[]): void {
  let at: ChildNode | null = parent.firstChild
  for (const view of views) {
    let found = at
    // Whatever stood before its like has gone; look a little way only if it has a key.
    if (found && !isSame(found, view)) {
      found = null
      if (typeof view !== 'string' && view.props.key !== undefined)
        for (let next = at?.nextSibling ?? null; next; next = next.nextSibling)
          if (isSame(next, view)) {
            found = next
            break
          }
    }
    if (!found) parent.insertBefore(make(view, parent), at)
    else {
      while (at && at !== found) {
        const next: ChildNode | null = at.nextSibling
        at.remove()
        at = next
      }
      patch(found, view)
      at = found.nextSibling
    }
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling
    at.remove()
    at = next
  }
}

function setProps(element: Element, before: Props, after: Props): void {
  for (const name of Object.keys(before)) if (!(name in after)) setProp(element, name, undefined)
  for (const [name, value] of Object.entries(after)) {
    if (name === 'key' || name === 'made') continue
    if (name === 'value' || name === 'checked') {
      const field = element as unknown as Record<string, unknown>
      if (field[name] !== value) field[name] = value
    } else if (before[name] !== value) setProp(element, name, value)
  }
}

function setProp(element: Element, name: string, value: Prop): void {
  if (name.startsWith('on')) (element as unknown as Record<string, unknown>)[name] = value ?? null
  else if (value === undefined || value === null || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}
