// Runs in a page with kp-widgets.js: a grant timeline with many steps against the same rows as one HTML string.
// Each time ends when the rows are laid out.
globalThis.kpSteps = async (feed, runs) => {
  const makeWidget = async () => {
    const start = performance.now();
    const widget = document.createElement('kp-grant-timeline');
    widget.setAttribute('as-of', '2018-03-05');
    widget.data = feed;
    document.body.append(widget);
    await widget.updateComplete;
    const script = performance.now() - start;
    const { height } = widget.getBoundingClientRect();
    return { element: widget, script, whole: performance.now() - start, height };
  };

  const first = (await makeWidget()).element;
  const sheets = [...first.shadowRoot.adoptedStyleSheets];
  const markup = first.shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, '');
  const rows = first.shadowRoot.querySelectorAll('[part~=item]').length;
  first.remove();

  const makePlain = () => {
    const start = performance.now();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    root.innerHTML = markup;
    document.body.append(host);
    const script = performance.now() - start;
    const { height } = host.getBoundingClientRect();
    return { element: host, script, whole: performance.now() - start, height };
  };

  const results = [];
  for (let run = -3; run < runs; run++) {
    const pair = {};
    for (const [name, make] of run % 2
      ? [
          ['plain', makePlain],
          ['widget', makeWidget],
        ]
      : [
          ['widget', makeWidget],
          ['plain', makePlain],
        ]) {
      const { element, ...times } = await make();
      pair[name] = times;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // The first ones warm up.
    if (run >= 0) results.push(pair);
  }
  return { rows, characters: markup.length, results };
};
