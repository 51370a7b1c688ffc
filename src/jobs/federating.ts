// What happens by itself between this site and others, while it is federated: until then nothing of it is read into memory.
import type { Federating } from '../federation/ground.ts';
import { hour, minute, second } from '../time/clock.ts';
import type { Job } from './job.ts';

export function federatingJobs(federating: Federating): readonly Job[] {
  return [
    {
      name: 'tell of evenings',
      every: 2 * second,
      run: async () => (await import('../federation/looking.ts')).tellOfChanges(federating),
    },
    {
      name: 'look at what was told of evenings',
      every: 10 * minute,
      run: async () => (await import('../federation/looking.ts')).lookAtToldTweetups(federating),
    },
    {
      name: 'spread what is told',
      every: second / 2,
      run: async (now, stopping) =>
        (await import('../federation/sending/spreading.ts')).spreadTellings(federating.db, now, stopping),
    },
    {
      name: 'deliver activities',
      every: second / 2,
      run: async (_now, stopping) =>
        (await import('../federation/sending/delivering.ts')).deliverActivities(federating, stopping),
    },
    {
      name: 'let departed accounts go',
      every: minute,
      run: async (now) => {
        const { letDepartedGo } = await import('../federation/departed.ts');
        return letDepartedGo(federating.db, async () => {
          const { leave } = await import('../personal-data/leaving.ts');
          const { readdress } = await import('../personal-data/readdressing.ts');
          return { leave: (person) => leave(federating.db, now, person), readdress };
        });
      },
    },
    {
      name: 'forget activities',
      every: hour,
      run: async (now) => (await import('../federation/forgetting.ts')).forgetActivities(federating.db, now),
    },
  ];
}
