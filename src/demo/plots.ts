import { attestationPlots } from './attestation-plots.ts';
import type { PlotName } from './citizens.ts';
import { guidancePlots } from './guidance-plots.ts';
import type { Story } from './story.ts';

/** What happened to a citizen in the year before today; days are counted back from the day of the making. */
export const plots: Readonly<Record<PlotName, (story: Story) => Promise<void>>> = {
  ...guidancePlots,
  ...attestationPlots,
};
