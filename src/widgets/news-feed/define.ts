// Defines <kp-news-feed>: the only side effect of this widget.
import { defineElement } from '../../core/define.ts';
import { KpNewsFeed } from './news-feed.ts';

defineElement('kp-news-feed', KpNewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'kp-news-feed': KpNewsFeed;
  }
}
