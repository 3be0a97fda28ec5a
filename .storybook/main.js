/**
 * A Vite plugin: the outlines are where the build has put them, and not beside the source.
 *
 * @type {{ name: string, enforce: 'pre', transform: (code: string, id: string) => string | undefined }}
 */
const outlines = {
  name: 'outlines',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/smoke-free-map/outline.ts')
      ? code.replace(
          '`../../../outlines/${name}.json`, import.meta.url',
          '`outlines/${name}.json`, document.baseURI',
        )
      : undefined,
};

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
const config = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../stories/data', to: '/data' },
    { from: '../dist/outlines', to: '/outlines' },
  ],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), outlines],
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 5000 },
  }),
};

export default config;
