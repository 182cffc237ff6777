import { AnkiSection } from './anki-section';
import { BackupSection } from './backup-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';
import { SyncSection } from './sync-section';

/** The ways in and out. */
export function TransferView() {
  return (
    <div className="space-y-4 pb-6">
      <BackupSection />
      <ImportSection />
      <SyncSection />
      <AnkiSection />
      <ExportSection />
    </div>
  );
}
