// What came of a check, under the cell that was checked. The notebook file stays as it is.

import { Cell } from '@jupyterlab/cells';
import { NotebookPanel } from '@jupyterlab/notebook';
import { PanelLayout, Widget } from '@lumino/widgets';

import { ICellReport, IExerciseReport, IReport } from './api';
import { button, element, points } from './dom';

const WORDS: Record<string, string> = {
  passed: 'Passed',
  failed: 'Not yet',
  'not started': 'Not started',
  'timed out': 'Did not end in time',
  crashed: 'Ended the process',
  'not graded': 'Not graded here',
  'needs manual grade': 'Graded by a person'
};

export class Results {
  constructor(private _panel: NotebookPanel) {}

  clear(): void {
    this._boxes.splice(0).forEach(box => box.dispose());
  }

  show(report: IReport): void {
    this.clear();
    for (const exercise of report.exercises) {
      const failed = exercise.cells.filter(cell => cell.status !== 'passed');
      const last = exercise.status === 'started' ? failed[failed.length - 1] : undefined;
      for (const cell of exercise.cells) {
        this._add(cell, cell === last ? exercise : null);
      }
    }
  }

  /** Go to the first test of `exercise` that was not passed. */
  async go(exercise: IExerciseReport): Promise<void> {
    const first = exercise.cells.find(cell => cell.status !== 'passed');
    const cell = first && this._find(first.grade_id);
    if (cell) {
      await this._panel.content.scrollToCell(cell);
      await cell.ready;
      const box = cell.node.querySelector<HTMLElement>('.ag-Result');
      box?.setAttribute('tabindex', '-1');
      box?.focus({ preventScroll: true });
      box?.scrollIntoView({ block: 'center' });
    }
  }

  /** Open a hint of `exercise`: the one of that number, or the first that is still closed. */
  async hint(exercise: string, number = 0): Promise<boolean> {
    const cell = this._find(`${exercise}-hints`);
    if (!cell) {
      return false;
    }
    await this._panel.content.scrollToCell(cell);
    const all = [...cell.node.querySelectorAll<HTMLDetailsElement>('details')];
    const wanted = number ? all[number - 1] : all.find(each => !each.open);
    const shown = wanted ?? all[all.length - 1];
    if (!shown) {
      return false;
    }
    shown.open = true;
    shown.querySelector('summary')?.focus();
    shown.scrollIntoView({ block: 'center' });
    return true;
  }

  /** The exercise that the selected cell belongs to; the first one above the first of them. */
  exercise(): string {
    const cells = this._panel.content.widgets;
    const pattern = /^(.+?)-(statement|answer|given|visible|hints|hidden-.+)$/;
    for (let at = this._panel.content.activeCellIndex; at >= 0; at--) {
      const match = pattern.exec(cells[at]?.model.id ?? '');
      if (match) {
        return match[1];
      }
    }
    const first = cells.map(cell => pattern.exec(cell.model.id)).find(match => match);
    return first ? first[1] : '';
  }

  private _add(report: ICellReport, exercise: IExerciseReport | null): void {
    const cell = this._find(report.grade_id);
    const layout = cell?.layout;
    if (!(layout instanceof PanelLayout)) {
      return;
    }
    const state = report.status === 'passed' ? 'passed' : 'failed';
    const untouched = report.status === 'not started' || report.status === 'not graded';
    const worth = report.max_points
      ? ` · ${points(report.points)} of ${points(report.max_points)}`
      : '';
    const head = `${WORDS[report.status] ?? report.status}: ${report.title}${worth}`;
    const node = element(
      'div',
      { class: `ag-Result ag-mod-${untouched ? 'untouched' : state}`, role: 'group' },
      element('div', { class: 'ag-Result-head' }, head)
    );
    node.setAttribute('aria-label', head);
    for (const [role, text] of untouched ? [] : report.lines) {
      node.append(element('div', { class: `ag-Line ag-mod-${role}` }, text));
    }
    if (exercise?.hint) {
      const open = () => void this.hint(exercise.name, exercise.hint);
      node.append(button(`Open hint ${exercise.hint}`, open));
    }
    const box = new Widget({ node });
    this._boxes.push(box);
    // A cell that was not yet scrolled to is empty: what is added before it is filled would be above.
    void cell?.ready.then(() => box.isDisposed || layout.addWidget(box));
  }

  private _find(id: string): Cell | undefined {
    return this._panel.content.widgets.find(cell => {
      const data = cell.model.getMetadata('nbgrader') as { grade_id?: string } | undefined;
      return data?.grade_id === id || cell.model.id === id;
    });
  }

  private _boxes: Widget[] = [];
}
