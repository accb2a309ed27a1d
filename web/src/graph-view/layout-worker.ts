/** Works out where everything stands, beside the page and not in its way. */
import type { LayoutTask } from '@tvl/core/view/layout/bodies.ts';
import { layOut } from '@tvl/core/view/layout/layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => postMessage(layOut(data), { transfer: [] }));
