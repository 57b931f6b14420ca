// Makes each frame as high as its page, also when a row in it opens.
for (const frame of document.querySelectorAll('iframe')) {
  const fit = () => {
    const { documentElement: root } = frame.contentDocument;
    const edges = frame.offsetHeight - frame.clientHeight;
    new ResizeObserver(() => {
      frame.style.blockSize = `${Math.ceil(root.getBoundingClientRect().height) + edges}px`;
    }).observe(root);
  };
  frame.addEventListener('load', fit);
  if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank') fit();
}
