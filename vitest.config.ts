import { defineConfig } from 'vitest/config';

const report = process.env['VITEST_JSON_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    // a processor is left free otherwise, which on a machine of two is half of it
    maxWorkers: '100%',
    // a report file for continuous integration, where one is wanted
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
