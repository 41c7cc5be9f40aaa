import { rememberAddress } from './address.ts';
import './keruen.ts';

rememberAddress();
