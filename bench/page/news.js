// Runs in a page with kp-widgets.js: the first rows of a long feed against those of a short one. Another widget has
// brought the feed before, so that only selecting, ordering and rendering count; each time ends when the rows are laid
// out. Each round takes feeds of its own (`?1`), since what is known of a feed is kept.
globalThis.kpNews = async (feeds, runs) => {
  const network = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    const [, name] = /(long|short)\.json/.exec(url) ?? [];
    return name ? Promise.resolve(new Response(feeds[name])) : network(url, init);
  };
  const make = async (url) => {
    const card = document.createElement('kp-coordinator-card');
    card.setAttribute('feed', url);
    const isRead = new Promise((resolve) => card.addEventListener('kp-load', resolve, { once: true }));
    document.body.append(card);
    await isRead;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const news = document.createElement('kp-news-feed');
    news.setAttribute('feed', url);
    const start = performance.now();
    document.body.append(news);
    await news.updateComplete;
    news.getBoundingClientRect();
    const whole = performance.now() - start;
    const rows = news.shadowRoot.querySelectorAll('[part~=item]').length;
    // The rest of a long feed is looked through after the first rows.
    await new Promise((resolve) => setTimeout(resolve, 250));
    card.remove();
    news.remove();
    return { whole, rows };
  };
  const results = [];
  for (let run = -3; run < runs; run++) {
    const pair = {};
    for (const name of run % 2 ? ['short', 'long'] : ['long', 'short']) pair[name] = await make(`${name}.json?${run}`);
    // The first ones warm up.
    if (run >= 0) results.push(pair);
  }
  return results;
};
