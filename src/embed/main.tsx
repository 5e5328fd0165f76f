import { mount } from '#pages/mount.tsx';
import '#ui/base.css';
import { Embed } from './embed.tsx';

await mount(<Embed />);
