import { mount } from '#pages/mount.tsx';
import '#ui/base.css';
import { App } from './app.tsx';

await mount(<App />);
if (import.meta.env.PROD) void import('./offline/keep-main.ts');
