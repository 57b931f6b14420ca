// Runs in the measured page before anything else of it: when the last widget shows its content, and what moved.
// It asks the same of widgets that a script renders and of those that stand in the HTML.
(() => {
  const widgetsOf = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kp-'));
  // What comes after the content may still move something.
  const SETTLING = 700;
  const shifts = [];
  const noted = new Set();

  const nameOf = (node) => {
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (!element) return '(removed)';
    const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 24) ?? '';
    return element.localName + (element.id ? `#${element.id}` : text ? ` "${text}"` : '');
  };

  // Rectangles are cut to what is in view; a moved element that is out of it has none.
  const wayOf = (before, after) => {
    if (!after.width) return 'out of view';
    if (!before.width) return 'into view';
    return `by ${Math.round(after.x - before.x)}, ${Math.round(after.y - before.y)} px`;
  };

  // What stands before the first widget is moved by the town's page itself, while it is being read.
  const isBeforeWidgets = (node) => {
    const [widget] = widgetsOf();
    return (
      !!node &&
      (!widget || !!(node.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING)) &&
      !node.contains(widget)
    );
  };

  const note = (entries) => {
    for (const entry of entries) {
      if (entry.hadRecentInput || noted.has(entry)) continue;
      noted.add(entry);
      if (entry.sources.length && entry.sources.every(({ node }) => isBeforeWidgets(node))) continue;
      const moved = entry.sources.map(
        ({ node, previousRect, currentRect }) => `${nameOf(node)} ${wayOf(previousRect, currentRect)}`,
      );
      shifts.push({ time: entry.startTime, value: entry.value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });

  const isShown = (widget) => {
    const box = widget.shadowRoot?.querySelector('.kp');
    if (!box || !box.getBoundingClientRect().height) return false;
    // The skeleton and the page's own fallback are no content of ours; what is said of an empty list is.
    return !!box.querySelector('[part~=status]') || !box.querySelector('.skeleton, slot:not([name])');
  };

  globalThis.kpBench = new Promise((resolve) => {
    let isThere = false;
    const finish = (content) => {
      note(observer.takeRecords());
      const { transferSize, responseEnd } = performance.getEntriesByType('navigation')[0];
      // Browsers ask for the icon at leisure; it belongs to neither page's content.
      const entries = performance.getEntriesByType('resource').filter(({ name }) => !name.includes('favicon'));
      const resources = entries.map((entry) => ({
        name: new URL(entry.name).pathname.split('/').pop(),
        start: entry.startTime,
        end: entry.responseEnd,
        bytes: entry.transferSize,
      }));
      resolve({
        content,
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        shifts,
        resources: [{ name: 'HTML', start: 0, end: responseEnd, bytes: transferSize }, ...resources],
        pageHeight: document.documentElement.scrollHeight,
        widgetHeights: widgetsOf().map((widget) => widget.getBoundingClientRect().height),
      });
    };
    const onFrame = (time) => {
      if (isThere) {
        setTimeout(finish, SETTLING, time);
        return;
      }
      const widgets = widgetsOf();
      isThere = document.readyState !== 'loading' && widgets.length > 0 && widgets.every(isShown);
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
})();
