// The entry of kp-widgets.js: defines every widget and starts.
import { start } from './core/start.ts';
import './portal/define.ts';
import './widgets/coordinator-card/define.ts';
import './widgets/document-list/define.ts';
import './widgets/grant-timeline/define.ts';
import './widgets/introduction/define.ts';
import './widgets/join-form/define.ts';
import './widgets/meeting-list/define.ts';
import './widgets/news-feed/define.ts';
import './widgets/participation/define.ts';
import './widgets/plan-timeline/define.ts';
import './widgets/working-group-list/define.ts';

start();
