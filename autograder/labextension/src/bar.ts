// The bar over a notebook of the course: the way back and on, Check, Hint, and how it stands.

import { NotebookPanel } from '@jupyterlab/notebook';
import { Contents } from '@jupyterlab/services';
import { Widget } from '@lumino/widgets';

import * as api from './api';
import { button, element, points } from './dom';
import { Course, IPlace } from './model';
import { Results } from './results';

const CHANGED =
  'Not checked: the file has changed since it was opened. ' +
  'Save what you see, or choose File, Reload Notebook from Disk.';

export class CourseBar extends Widget {
  constructor(
    private _panel: NotebookPanel,
    private _course: Course,
    private _contents: Contents.IManager,
    place: IPlace,
    open: (path: string) => void
  ) {
    super();
    this.addClass('ag-Bar');
    this._row.setAttribute('role', 'toolbar');
    this._row.setAttribute('aria-label', 'Course');
    this.node.append(this._row);
    this._results = new Results(_panel);
    const back = button('‹ Previous', () => open(place.previous));
    back.disabled = !place.previous;
    const label = place.kind === 'lesson' ? 'Exercises ›' : 'Next ›';
    const on = button(label, () => open(place.next));
    on.disabled = !place.next;
    if (place.kind === 'exercise') {
      this._row.append(this._check, button('Hint', () => void this._hint()));
      this._check.addEventListener('click', () => void this.check());
    }
    this._row.append(this._said, this._next, back, on);
    // What is in the bar may take several lines; the notebook below has to make room for them.
    this._sizes = new ResizeObserver(() => {
      this.node.style.minHeight = `${this._row.offsetHeight}px`;
      this.parent?.fit();
    });
    this._sizes.observe(this._row);
    this._agreed = this._sources();
    _panel.context.fileChanged.connect(() => (this._agreed = this._sources()), this);
  }

  dispose(): void {
    this._sizes.disconnect();
    super.dispose();
  }

  say(text: string): void {
    this._said.textContent = text;
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
      await this._agree();
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
      this._results.clear(); // of an earlier check: what they say may be no longer true
      this._said.textContent = (error as Error).message;
    } finally {
      this._running = false;
      this._check.textContent = 'Check my work';
    }
  }

  /** What is shown goes to the file; or the file is shown, where only that has changed. */
  private async _agree(): Promise<void> {
    const { context } = this._panel;
    const file = await this._contents.get(context.path, { content: false });
    const written = file.last_modified !== context.contentsModel?.last_modified;
    if (written && this._sources() === this._agreed) {
      await context.revert();
      return;
    }
    try {
      await context.save();
    } catch (error) {
      const message = (error as Error).message;
      throw message === 'Cancel' ? new Error(CHANGED) : error;
    }
  }

  /** What was typed. A notebook is "dirty" as soon as it has a kernel, which says nothing. */
  private _sources(): string {
    return JSON.stringify(this._panel.content.widgets.map(({ model }) => model.sharedModel.source));
  }

  /** The way to the first exercise that was begun and is not done; else to the first not begun. */
  private _offer(report: api.IReport): void {
    const is = (status: string) => report.exercises.find(each => each.status === status);
    const begun = is('started');
    const wanted = begun ?? is('not started');
    this._next.hidden = !wanted;
    if (wanted) {
      this._next.textContent = `${begun ? 'Look at' : 'Go on with'}: ${wanted.title}`;
      this._next.onclick = () => void this._results.go(wanted);
    }
  }

  private async _hint(): Promise<void> {
    const shown = await this._results.hint(this._results.exercise());
    if (!shown) {
      this._said.textContent = 'Select a cell of an exercise first: hints are under each of them.';
    }
  }

  private _row = element('div', { class: 'ag-Bar-row' });
  private _sizes: ResizeObserver;
  private _agreed: string; // what was typed when the file and the screen were the same last
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
