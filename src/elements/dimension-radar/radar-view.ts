/** The three ways to show the same series. */
export type RadarView = 'radar' | 'dots' | 'table';

export const radarViews: readonly RadarView[] = ['radar', 'dots', 'table'];
