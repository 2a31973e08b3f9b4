import {
  ILabShell,
  ILayoutRestorer,
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { ICodeCellModel } from '@jupyterlab/cells';
import { INotebookTracker, NotebookActions, NotebookPanel } from '@jupyterlab/notebook';

import { CourseBar } from './bar';
import { Course } from './model';
import { CoursePanel } from './panel';

const SEEN = 'autograder-course-seen';
const CHECK = 'autograder:check';
// What %reset shows beside its words, when it has written the notebook's file.
const RESET = 'application/vnd.autograder.reset+json';

const plugin: JupyterFrontEndPlugin<void> = {
  id: 'autograder-labextension:plugin',
  description: 'The course, and checks of its exercises',
  autoStart: true,
  requires: [INotebookTracker],
  optional: [ILabShell, ILayoutRestorer, ICommandPalette],
  activate
};

function activate(
  app: JupyterFrontEnd,
  tracker: INotebookTracker,
  labShell: ILabShell | null,
  restorer: ILayoutRestorer | null,
  palette: ICommandPalette | null
): void {
  const course = new Course();
  const open = (path: string) => void app.commands.execute('docmanager:open', { path });
  // A file that was written behind an open notebook's back, by Restore or %reset, is shown anew.
  const reload = () => {
    tracker.forEach(({ context }) => {
      if (course.place(context.path)) {
        void context.revert();
      }
    });
  };
  const save = () => {
    const unsaved: Promise<void>[] = [];
    tracker.forEach(({ context }) => {
      if (context.model.dirty && course.place(context.path)) {
        unsaved.push(context.save());
      }
    });
    return Promise.all(unsaved);
  };
  const panel = new CoursePanel(course, open, save, reload);
  const bars = new Map<NotebookPanel, CourseBar>();
  app.shell.add(panel, 'left', { rank: 50 });
  restorer?.add(panel, panel.id);

  const dress = (notebook: NotebookPanel) => {
    const place = course.place(notebook.context.path);
    if (place && !bars.has(notebook)) {
      const bar = new CourseBar(notebook, course, app.serviceManager.contents, place, open);
      notebook.contentHeader.addWidget(bar);
      bars.set(notebook, bar);
      notebook.disposed.connect(() => bars.delete(notebook));
    }
  };
  tracker.widgetAdded.connect((_, notebook) => void notebook.context.ready.then(() => dress(notebook)));
  tracker.currentChanged.connect((_, notebook) => {
    panel.current = notebook?.context.path ?? '';
  });
  course.changed.connect(() => tracker.forEach(dress));

  NotebookActions.executed.connect((_, { notebook, cell }) => {
    const outputs = (cell.model as Partial<ICodeCellModel>).outputs?.toJSON() ?? [];
    const data = outputs.map(output => output.data as Record<string, unknown> | undefined);
    const said = data.find(each => each && RESET in each)?.[RESET] as { said: string } | undefined;
    const panel = tracker.find(each => each.content === notebook);
    if (said && panel) {
      void panel.context.revert().then(() => bars.get(panel)?.say(said.said));
    }
  });

  app.commands.addCommand(CHECK, {
    label: 'Check my work',
    isEnabled: () => !!tracker.currentWidget && bars.has(tracker.currentWidget),
    execute: () => tracker.currentWidget && bars.get(tracker.currentWidget)?.check()
  });
  app.commands.addKeyBinding({
    command: CHECK,
    keys: ['Accel Alt C'],
    selector: '.jp-NotebookPanel'
  });
  palette?.addItem({ command: CHECK, category: 'Course' });

  // The first time, the course is what a learner sees on the left; after that, what they left there.
  // Not before something is open: JupyterLab would add a launcher to an empty main area.
  const introduce = (shell: ILabShell) => {
    if (shell.currentWidget && localStorage.getItem(SEEN) === null) {
      localStorage.setItem(SEEN, '1');
      shell.currentChanged.disconnect(introduce);
      setTimeout(() => shell.activateById(panel.id), 300);
    }
  };
  labShell?.currentChanged.connect(introduce);
  void course.refresh();
}

export default plugin;
