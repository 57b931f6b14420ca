// Classes and types for those who bundle; importing this file defines nothing.
export { KpElement, type WidgetState } from './core/kp-element.ts';
export type { KpErrorDetail, KpLoadDetail, KpSelectDetail, KpSentDetail, KpSubmitDetail } from './core/events.ts';
export type * from './feed/types.ts';
export { KpPortal } from './portal/portal.ts';
export { KpCoordinatorCard } from './widgets/coordinator-card/coordinator-card.ts';
export { KpDocumentList } from './widgets/document-list/document-list.ts';
export { KpGrantTimeline } from './widgets/grant-timeline/grant-timeline.ts';
export { KpIntroduction } from './widgets/introduction/introduction.ts';
export { KpJoinForm } from './widgets/join-form/join-form.ts';
export { KpMeetingList } from './widgets/meeting-list/meeting-list.ts';
export { KpNewsFeed } from './widgets/news-feed/news-feed.ts';
export { KpParticipation } from './widgets/participation/participation.ts';
export { KpPlanTimeline } from './widgets/plan-timeline/plan-timeline.ts';
export { KpWorkingGroupList } from './widgets/working-group-list/working-group-list.ts';
