// The course, and where in it a notebook stands.

import { ISignal, Signal } from '@lumino/signaling';

import * as api from './api';

export interface IPlace {
  unit: api.IUnit;
  kind: 'lesson' | 'exercise';
  previous: string;
  next: string;
}

export class Course {
  get changed(): ISignal<this, void> {
    return this._changed;
  }

  get content(): api.ICourse | null {
    return this._content;
  }

  /** Why there is no course; empty where there is one. */
  get problem(): string {
    return this._problem;
  }

  async refresh(): Promise<void> {
    try {
      this._content = await api.course();
      this._problem = '';
    } catch (error) {
      this._problem = (error as Error).message;
    }
    this._changed.emit();
  }

  get units(): api.IUnit[] {
    return (this._content?.parts ?? []).flatMap(part => part.units);
  }

  /** Where the notebook at `path` stands; null for one that is not the course's. */
  place(path: string): IPlace | null {
    const pages = this.units
      .filter(unit => unit.ready)
      .flatMap(unit => [
        { unit, kind: 'lesson' as const, path: unit.lesson },
        { unit, kind: 'exercise' as const, path: unit.exercise }
      ])
      .filter(page => page.path);
    const at = pages.findIndex(page => page.path === path);
    if (at < 0) {
      return null;
    }
    const { unit, kind } = pages[at];
    const previous = pages[at - 1]?.path ?? '';
    return { unit, kind, previous, next: pages[at + 1]?.path ?? '' };
  }

  /** What to go on with: the exercise checked last, or the lesson after it when it is done. */
  get next(): { unit: api.IUnit; path: string } | null {
    const ready = this.units.filter(unit => unit.ready && unit.lesson);
    const at = ready.findIndex(unit => unit.slug === this._content?.last);
    const last = ready[at];
    if (last && (last.best < last.max_points || at === ready.length - 1)) {
      return { unit: last, path: last.exercise };
    }
    const unit = ready[at + 1];
    return unit ? { unit, path: unit.lesson } : null;
  }

  private _content: api.ICourse | null = null;
  private _problem = '';
  private _changed = new Signal<this, void>(this);
}
