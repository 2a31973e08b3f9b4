// What autograder/server.py answers. Everything in it is shown as text, never as HTML.

import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

export interface IUnit {
  slug: string;
  title: string;
  kind: 'unit' | 'review' | 'project';
  minutes: number;
  ready: boolean;
  lesson: string;
  exercise: string;
  best: number;
  max_points: number;
  passed: number;
  exercises: number;
}

export interface ICourse {
  title: string;
  parts: { title: string; units: IUnit[] }[];
  last: string | null;
}

export interface ICellReport {
  grade_id: string;
  title: string;
  status: string;
  hidden: boolean;
  points: number;
  max_points: number;
  lines: [string, string][];
}

export interface IExerciseReport {
  name: string;
  title: string;
  points: number;
  max_points: number;
  status: 'passed' | 'started' | 'not started';
  hint: number;
  cells: ICellReport[];
}

export interface IReport {
  unit: string;
  points: number;
  max_points: number;
  problem: string;
  tests: string;
  note: string;
  exercises: IExerciseReport[];
}

async function ask(name: string, init: RequestInit = {}, query = ''): Promise<Response> {
  const settings = ServerConnection.makeSettings();
  const url = URLExt.join(settings.baseUrl, 'autograder', name) + query;
  const response = await ServerConnection.makeRequest(url, init, settings);
  if (!response.ok) {
    let message = `The server answered ${response.status}.`;
    try {
      message = (await response.json()).message ?? message;
    } catch {
      // not JSON: the status has to do
    }
    throw new Error(message);
  }
  return response;
}

export async function course(): Promise<ICourse> {
  return (await ask('course')).json();
}

export async function check(path: string): Promise<IReport> {
  const body = JSON.stringify({ path });
  return (await ask('check', { method: 'POST', body })).json();
}

export async function cancel(path: string): Promise<void> {
  await ask('check', { method: 'DELETE' }, URLExt.objectToQueryString({ path }));
}

export async function download(): Promise<Blob> {
  return (await ask('work')).blob();
}

export async function restore(file: Blob): Promise<string[]> {
  const response = await ask('work', { method: 'POST', body: file });
  return (await response.json()).lines;
}
