/** The buttons of the bar, in their order, and which panel each opens. */
import {
  deviceIcon,
  openIcon,
  printIcon,
  roundIcon,
  saveIcon,
  sendIcon,
  wipeIcon,
} from '../../views/icons.ts';
import { isPrintBlocked } from '../../views/paper/print-view.ts';
import { devicePanel, type DevicePlace } from './panels/device-panel.ts';
import type { PanelOwner, SessionPanel } from './panels/panel-host.ts';
import { printPanel } from './panels/print-panel.ts';
import { roundsPanel } from './panels/rounds-panel.ts';
import type { BarItem } from './session-bar.ts';
import type { SessionFiles } from './exchange/session-files.ts';
import { submitPanel } from './submit/submit-panel.ts';
import type { SessionSubmit } from './submit/session-submit.ts';
import { wipePanel } from './panels/wipe-panel.ts';

/** What the buttons act on. */
export interface BarParts {
  readonly owner: PanelOwner;
  readonly files: SessionFiles;
  readonly submit: SessionSubmit;
  readonly device: DevicePlace;
}

/** All buttons as they are now: in the bar while there is room, and behind 'Meer'. */
export function barItems({ owner, files, submit, device }: BarParts): readonly BarItem[] {
  const item = (
    given: Omit<BarItem, 'act'>,
    panel: (owner: PanelOwner) => SessionPanel,
  ): BarItem => ({ ...given, act: () => owner.panels.toggle(panel(owner)) });
  const deviceKey = device.keepsOnDevice ? 'session.deviceOff' : 'session.deviceOn';
  const all: readonly (BarItem | false)[] = [
    item({ name: 'save', key: 'session.save', icon: saveIcon(), place: 'bar' }, files.sharePanel),
    item({ name: 'open', key: 'session.open', icon: openIcon(), place: 'wide' }, files.openPanel),
    !isPrintBlocked() &&
      item({ name: 'print', key: 'session.print', icon: printIcon(), place: 'wide' }, printPanel),
    submit.isOffered &&
      item({ name: 'submit', key: 'submit.open', icon: sendIcon(), place: 'bar' }, () =>
        submitPanel(owner, submit),
      ),
    item({ name: 'rounds', key: 'session.rounds', icon: roundIcon(), place: 'menu' }, roundsPanel),
    device.canKeepOnDevice &&
      item({ name: 'device', key: deviceKey, icon: deviceIcon(), place: 'menu' }, () =>
        devicePanel(owner, device),
      ),
    item({ name: 'wipe', key: 'session.wipe', icon: wipeIcon(), place: 'menu' }, wipePanel),
  ];
  return all.filter((one) => one !== false);
}
