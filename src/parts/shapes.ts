// The shapes of icons: a box of 20, drawn by one stroke. Each is an exported function, so that a script holds only those
// that it shows.
import { svg, type SVGTemplateResult } from 'lit';

/** What an icon is drawn by. */
export type Shape = () => SVGTemplateResult;

const circle: Shape = () => svg`<circle cx="10" cy="10" r="8.2"/>`;

export const open: Shape = () => svg`${circle()}<path d="m6.2 10.4 2.6 2.6 5-5.6"/>`;
export const closed: Shape = () => svg`${circle()}<path d="M6.2 10h7.6"/>`;
export const clock: Shape = () => svg`${circle()}<path d="M10 5.4V10l3 2.4"/>`;
export const info: Shape = () => svg`${circle()}<path d="M10 9.4v4.4M10 6.4v.01"/>`;
export const phone: Shape = () =>
  svg`<path d="M6.9 2.6 4.3 3.3C2.9 3.7 2.4 5 2.7 6.4c1.2 5.5 5.4 9.7 10.9 10.9 1.4.3 2.7-.2 3.1-1.6l.7-2.6-4-2.2-1.8 1.9c-1.9-1-3.4-2.5-4.4-4.4l1.9-1.8z"/>`;
export const mail: Shape = () =>
  svg`<rect x="2" y="4" width="16" height="12" rx="1.6"/><path d="m2.4 5.4 7.6 6 7.6-6"/>`;
export const office: Shape = () =>
  svg`<path d="M3 18h14M4.5 18V4.2l7-2V18M11.5 6.8h4V18M7.3 7v.01M7.3 10.5v.01M7.3 14v.01"/>`;
export const door: Shape = () => svg`<path d="M2.5 17.8h15M5 17.8V2.4h10v15.4M12.2 10v.6"/>`;
export const box: Shape = () =>
  svg`<path d="M2.2 11.2h4.6l1.3 2.4h3.8l1.3-2.4h4.6M2.2 11.2v5.6h15.6v-5.6L15.2 3.6H4.8z"/>`;
export const date: Shape = () =>
  svg`<rect x="2.4" y="3.8" width="15.2" height="13.8" rx="1.6"/><path d="M2.4 8.2h15.2M6.4 1.8v3.6M13.6 1.8v3.6"/>`;
export const calendar: Shape = () => svg`${date()}<path d="M10 10.4v4.8M7.6 12.8h4.8"/>`;
export const later: Shape = () =>
  svg`<path d="M17.6 9.6V5.4A1.6 1.6 0 0 0 16 3.8H4A1.6 1.6 0 0 0 2.4 5.4V16A1.6 1.6 0 0 0 4 17.6h4.8M2.4 8.2h15.2M6.4 1.8v3.6M13.6 1.8v3.6M10.8 14h7.4M15.4 11.2l2.8 2.8-2.8 2.8"/>`;
export const card: Shape = () =>
  svg`<rect x="1.8" y="3.6" width="16.4" height="12.8" rx="1.6"/><circle cx="6.8" cy="8.6" r="1.7"/><path d="M4 13.4c.5-1.7 1.5-2.3 2.8-2.3s2.3.6 2.8 2.3M12.4 8h3M12.4 11.6h3"/>`;
export const document: Shape = () =>
  svg`<path d="M11.6 1.9H5.4a1 1 0 0 0-1 1v14.2a1 1 0 0 0 1 1h9.2a1 1 0 0 0 1-1V6zM11.6 1.9V6h4M7.4 10.2h5.2M7.4 13.6h5.2"/>`;
export const dot: Shape = () => svg`<circle cx="10" cy="10" r="2.2" fill="currentColor" stroke="none"/>`;
export const go: Shape = () => svg`<path d="M3.6 10h12.8M11.4 5l5 5-5 5"/>`;
export const chevron: Shape = () => svg`<path d="m7 4.4 5.6 5.6L7 15.6"/>`;
export const list: Shape = () => svg`<path d="M7 4.6h10.4M7 10h10.4M7 15.4h10.4M2.8 4.6v.01M2.8 10v.01M2.8 15.4v.01"/>`;
export const search: Shape = () => svg`<circle cx="8.6" cy="8.6" r="5.8"/><path d="m12.9 12.9 4.5 4.5"/>`;
export const cross: Shape = () => svg`<path d="m5.4 5.4 9.2 9.2M14.6 5.4l-9.2 9.2"/>`;
export const stop: Shape = () =>
  svg`<path d="M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.6zM10 5.8v5.4M10 14v.01"/>`;
export const shield: Shape = () => svg`<path d="m10 2 6.8 2.4v5c0 4.2-2.9 7.2-6.8 8.6-3.9-1.4-6.8-4.4-6.8-8.6v-5z"/>`;
export const copy: Shape = () =>
  svg`<rect x="6.6" y="6.6" width="11" height="11" rx="1.6"/><path d="M13.4 6.6V2.4h-11v11h4.2"/>`;
export const printer: Shape = () => svg`<path d="M5.6 7V2.2h8.8V7M5.4 14H2.4V7h15.2v7h-3M5.6 11.4h8.8v6.4H5.6z"/>`;
export const horn: Shape = () => svg`<path d="M3 8v4h2.8l7.2 4V4L5.8 8zM6 12l.8 4.5h2M16 8a3 3 0 0 1 0 4"/>`;
export const check: Shape = () => svg`<path d="m4 10.6 3.8 3.8L16 5.8"/>`;
export const person: Shape = () =>
  svg`<circle cx="10" cy="6.5" r="3.2"/><path d="M4 17c0-3.4 2.6-5.3 6-5.3s6 1.9 6 5.3"/>`;
export const people: Shape = () =>
  svg`<circle cx="7.3" cy="7" r="2.8"/><path d="M2.2 16.5c0-3 2.2-4.8 5.1-4.8s5.1 1.8 5.1 4.8M12.6 4.5a2.8 2.8 0 0 1 0 5.1m1.6 2.6c2.2.6 3.6 2 3.6 4.3"/>`;
export const heart: Shape = () =>
  svg`<path d="M10 16.8S3.2 12.8 3.2 8.2A3.5 3.5 0 0 1 10 6.6a3.5 3.5 0 0 1 6.8 1.6c0 4.6-6.8 8.6-6.8 8.6z"/>`;
export const hall: Shape = () =>
  svg`<path d="m2.8 8 7.2-4.5L17.2 8zM4.7 8v7.5m3.5-7.5v7.5m3.6-7.5v7.5m3.5-7.5v7.5M3 17h14"/>`;
export const spinner: Shape = () => svg`<path d="M10 2.2a7.8 7.8 0 1 1-7.8 7.8"/>`;
