// Runs in a page whose widgets are ready: each widget as declarative shadow DOM with its styles, without Lit's markers.
(() =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('kp-'))
    .map((widget) => {
      const copy = document.createElement('div');
      copy.setHTMLUnsafe(widget.shadowRoot.innerHTML);
      const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const found = [];
      while (comments.nextNode()) found.push(comments.currentNode);
      for (const comment of found) comment.remove();
      const rules = widget.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      const styles = rules.map((rule) => rule.cssText.replace(/\s+/g, ' ')).join('\n');
      return `<template shadowrootmode="open"><style>${styles}</style>${copy.innerHTML.replace(/\s*\n\s*/g, ' ')}</template>`;
    }))();
