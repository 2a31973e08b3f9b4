// Elements without HTML: whatever text is put in stays text.

type Attributes = Record<string, string>;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function button(
  label: string,
  action: () => void,
  attributes: Attributes = {}
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'ag-Button', ...attributes }, label);
  made.addEventListener('click', action);
  return made;
}

export function points(count: number): string {
  return String(Math.round(count * 100) / 100);
}

/** A ring that is filled as far as `share` (0 to 1) says; only for the eye. */
export function ring(share: number): SVGElement {
  const names = 'http://www.w3.org/2000/svg';
  const made = document.createElementNS(names, 'svg');
  made.setAttribute('viewBox', '0 0 20 20');
  made.setAttribute('class', share >= 1 ? 'ag-Ring ag-mod-full' : 'ag-Ring');
  made.setAttribute('aria-hidden', 'true');
  for (const name of ['ag-Ring-track', 'ag-Ring-part']) {
    const circle = document.createElementNS(names, 'circle');
    circle.setAttribute('cx', '10');
    circle.setAttribute('cy', '10');
    circle.setAttribute('r', '8');
    circle.setAttribute('pathLength', '100');
    circle.setAttribute('class', name);
    if (name === 'ag-Ring-part') {
      circle.setAttribute('stroke-dasharray', `${Math.min(share, 1) * 100} 100`);
    }
    made.append(circle);
  }
  return made;
}
