import './keruen.ts';
