import { Route, Routes } from 'react-router-dom';
import DeskPage from './DeskPage';
import RulePage from './RulePage';

/** The plugin’s own pages: the desk, and the page of each rule. */
export default function PluginPages() {
  return (
    <Routes>
      <Route index element={<DeskPage />} />
      <Route path="rules/:group/:rule" element={<RulePage />} />
    </Routes>
  );
}
