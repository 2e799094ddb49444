import 'betrokken/define';
import './mount.ts';
