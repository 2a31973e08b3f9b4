// The bar over a notebook of the course: the way back and on, Check, Hint, and how it stands.

import { NotebookPanel } from '@jupyterlab/notebook';
import { Widget } from '@lumino/widgets';

import * as api from './api';
import { button, element, points } from './dom';
import { Course, IPlace } from './model';
import { Results } from './results';

export class CourseBar extends Widget {
  constructor(
    private _panel: NotebookPanel,
    private _course: Course,
    place: IPlace,
    open: (path: string) => void
  ) {
    super();
    this.addClass('ag-Bar');
    this.node.setAttribute('role', 'toolbar');
    this.node.setAttribute('aria-label', 'Course');
    this._results = new Results(_panel);
    const back = button('‹ Previous', () => open(place.previous));
    back.disabled = !place.previous;
    const label = place.kind === 'lesson' ? 'Exercises ›' : 'Next ›';
    const on = button(label, () => open(place.next));
    on.disabled = !place.next;
    if (place.kind === 'exercise') {
      this.node.append(this._check, button('Hint', () => void this._hint()));
      this._check.addEventListener('click', () => void this.check());
    }
    this.node.append(this._said, this._next, back, on);
  }

  /** Save, check, and show what came of it; while it runs, end it. */
  async check(): Promise<void> {
    if (this._running) {
      await api.cancel(this._panel.context.path);
      return;
    }
    this._running = true;
    this._check.textContent = 'Stop';
    this._said.textContent = 'Checking …';
    this._next.hidden = true;
    try {
      await this._panel.context.save();
      const report = await api.check(this._panel.context.path);
      if (this.isDisposed) {
        return;
      }
      this._results.show(report);
      const score = `${points(report.points)} of ${points(report.max_points)} points`;
      this._said.textContent = [score, report.problem || report.tests, report.note]
        .filter(text => text)
        .join(' · ');
      this._offer(report);
      await this._course.refresh();
    } catch (error) {
      this._said.textContent = (error as Error).message;
    } finally {
      this._running = false;
      this._check.textContent = 'Check my work';
    }
  }

  /** The way to the first exercise that was begun and is not done. */
  private _offer(report: api.IReport): void {
    const begun = report.exercises.find(exercise => exercise.status === 'started');
    this._next.hidden = !begun;
    if (begun) {
      this._next.textContent = `Look at: ${begun.title}`;
      this._next.onclick = () => void this._results.go(begun);
    }
  }

  private async _hint(): Promise<void> {
    const shown = await this._results.hint(this._results.exercise());
    if (!shown) {
      this._said.textContent = 'Select a cell of an exercise first: hints are under each of them.';
    }
  }

  private _results: Results;
  private _running = false;
  private _check = element(
    'button',
    { type: 'button', class: 'ag-Button ag-mod-main' },
    'Check my work'
  );
  private _next = element('button', { type: 'button', class: 'ag-Link ag-Bar-next', hidden: '' });
  private _said = element('span', { class: 'ag-Bar-said', role: 'status' });
}
