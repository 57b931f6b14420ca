// Gives the frames of kp-widgets the height of what is in them and no border, and shows what a link in them leads to.
// For the page around: link it, or paste it as it is.
{
  const frames = () => document.querySelectorAll('iframe');
  addEventListener('message', ({ source, origin, data }) => {
    for (const frame of frames()) {
      if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`) || !data) continue;
      const { type, height, top } = data;
      if (type === 'kp-resize' && Number.isFinite(height) && height > 0) {
        // The browser's own border; a page that wants one draws it otherwise.
        if (getComputedStyle(frame).borderTopStyle === 'inset') frame.style.border = '0';
        const isOuter = getComputedStyle(frame).boxSizing === 'border-box';
        const border = isOuter ? frame.offsetHeight - frame.clientHeight : 0;
        frame.style.height = `${Math.min(Math.ceil(height), 100000) + border}px`;
      }
      if (type === 'kp-place' && Number.isFinite(top)) scrollBy(0, frame.getBoundingClientRect().top + top);
    }
  });
  // A frame that was there before this script is asked to say it again.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: 'kp-resize' }, '*');
}
