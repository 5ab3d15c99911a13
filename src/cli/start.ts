import { keepYoungGeneration } from '../starting/young-generation.ts';

// before anything else is loaded
keepYoungGeneration();
const [{ start }, { fail }] = await Promise.all([
  import('../starting/start.ts'),
  import('../starting/ending.ts'),
]);
start().catch(fail);
