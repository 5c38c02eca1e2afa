import type { FrameView } from '../../core/geometry/frame-view.ts';

/** Measures where a frame's own viewport lies, inside its border and padding. */
export function viewOf(frame: HTMLElement): FrameView {
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / frame.offsetWidth || 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale,
    y: top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale,
    scale,
  };
}
