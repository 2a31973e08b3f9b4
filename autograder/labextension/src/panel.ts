// The left panel: parts and units, what has been reached, and the way on.

import { Widget } from '@lumino/widgets';

import * as api from './api';
import { button, element, points, ring } from './dom';
import { courseIcon } from './icons';
import { Course } from './model';

export class CoursePanel extends Widget {
  constructor(
    course: Course,
    open: (path: string) => void,
    private _save: () => Promise<unknown>,
    private _reload: () => void
  ) {
    super();
    this.id = 'autograder-course';
    this.addClass('ag-Panel');
    this.title.icon = courseIcon;
    this.title.caption = 'Course';
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', 'Course');
    this._course = course;
    this._open = open;
    this._file.addEventListener('change', () => void this._restore());
    course.changed.connect(this._render, this);
    this._render();
  }

  /** The notebook in front: it is marked in the list. */
  set current(path: string) {
    if (path !== this._current) {
      this._current = path;
      this._render();
    }
  }

  private _render(): void {
    const content = this._course.content;
    if (!content) {
      const text = this._course.problem || 'Opening the course …';
      this.node.replaceChildren(element('p', { class: 'ag-Panel-note', role: 'status' }, text));
      return;
    }
    const focused = (document.activeElement as HTMLElement | null)?.dataset.path;
    const nodes: Node[] = [element('h2', {}, content.title)];
    const next = this._course.next;
    if (next) {
      const label = content.last ? 'Continue where you left off' : 'Begin here';
      const go = button(label, () => this._open(next.path), { class: 'ag-Button ag-mod-main' });
      go.append(element('small', {}, next.unit.title));
      nodes.push(go);
    }
    for (const part of content.parts) {
      const units = part.units.map(unit => this._unit(unit));
      nodes.push(element('h3', {}, part.title), element('ul', {}, ...units));
    }
    nodes.push(this._work());
    this.node.replaceChildren(...nodes);
    if (focused) {
      this.node.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  private _unit(unit: api.IUnit): HTMLElement {
    if (!unit.ready) {
      const later = element('span', { class: 'ag-Unit-title' }, unit.title);
      return element('li', { class: 'ag-Unit ag-mod-planned', title: 'Not written yet' }, later);
    }
    const score = unit.max_points
      ? `${points(unit.best)} of ${points(unit.max_points)} points`
      : `${unit.minutes} min`;
    const links = element('span', { class: 'ag-Unit-links' });
    for (const [label, path] of [
      ['Lesson', unit.lesson],
      ['Exercises', unit.exercise]
    ]) {
      if (path) {
        const attributes: Record<string, string> = {
          class: 'ag-Link',
          'data-path': path,
          'aria-label': `${label}: ${unit.title}`
        };
        if (path === this._current) {
          attributes['aria-current'] = 'page';
        }
        links.append(button(label, () => this._open(path), attributes));
      }
    }
    return element(
      'li',
      { class: 'ag-Unit' },
      ring(unit.max_points ? unit.best / unit.max_points : 0),
      element('span', { class: 'ag-Unit-title' }, unit.title),
      element('span', { class: 'ag-Unit-score' }, score),
      links
    );
  }

  private _work(): HTMLElement {
    return element(
      'div',
      { class: 'ag-Work' },
      button('Download my work', () => void this._download()),
      button('Restore …', () => this._file.click(), { title: 'Bring back a .zip of your work' }),
      this._file,
      this._said
    );
  }

  private async _download(): Promise<void> {
    try {
      await this._save();
      const link = element('a', {
        href: URL.createObjectURL(await api.download()),
        download: `my-work-${new Date().toISOString().slice(0, 10)}.zip`
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this._said.textContent = 'Your exercises and progress are in the .zip.';
    } catch (error) {
      this._said.textContent = (error as Error).message;
    }
  }

  private async _restore(): Promise<void> {
    const file = this._file.files?.[0];
    this._file.value = '';
    if (!file) {
      return;
    }
    try {
      await this._save();
      const lines = await api.restore(file);
      this._said.textContent = lines.length
        ? `${lines.join('. ')}.`
        : 'Everything in it was here already.';
      this._reload();
      await this._course.refresh();
    } catch (error) {
      this._said.textContent = (error as Error).message;
    }
    this._said.scrollIntoView({ block: 'nearest' });
  }

  private _course: Course;
  private _open: (path: string) => void;
  private _current = '';
  private _said = element('p', { class: 'ag-Panel-note', role: 'status' });
  private _file = element('input', {
    type: 'file',
    accept: '.zip',
    hidden: '',
    'aria-label': 'A .zip of your work'
  });
}
