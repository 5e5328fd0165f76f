import { rules } from './import-rules.js';
import { LAYERS } from './layers.js';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  ...rules(LAYERS),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are imports: a layer that knows another's types knows that layer.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
