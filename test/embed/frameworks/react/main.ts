import 'betrokken/define';
import './mount.tsx';
