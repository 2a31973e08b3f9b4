import { LabIcon } from '@jupyterlab/ui-components';

// A path that climbs from step to step.
export const courseIcon = new LabIcon({
  name: 'autograder:course',
  svgstr: `<svg xmlns="http://www.w3.org/2000/svg" width="16" viewBox="0 0 24 24">
  <path class="jp-icon3 jp-icon-selectable" fill="#616161"
    d="M3 21v-6h5v-5h5V5h8v2h-6v5h-5v5H5v4zM18 1l4 5-4 5z"/></svg>`
});
