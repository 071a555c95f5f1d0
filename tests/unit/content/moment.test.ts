import { describe, expect, it } from 'vitest'
import { dayOf, resolveMoment } from '#lib/content/time/moment.ts'

const losAngeles = 'America/Los_Angeles'
const at = (written: string, zone = losAngeles) => {
  const { instant, fault } = resolveMoment(written, zone)
  return instant === undefined ? fault : new Date(instant).toISOString()
}

describe('a moment in a place', () => {
  it.each([
    ['2024-04-19T06:00', losAngeles, '2024-04-19T13:00:00.000Z'],
    ['2024-12-19T06:00', losAngeles, '2024-12-19T14:00:00.000Z'],
    ['2024-04-19T06:00-07:00', losAngeles, '2024-04-19T13:00:00.000Z'],
    ['2024-11-03T01:30-07:00', losAngeles, '2024-11-03T08:30:00.000Z'],
    ['2024-11-03T01:30-08:00', losAngeles, '2024-11-03T09:30:00.000Z'],
    ['2024-11-03T00:59', losAngeles, '2024-11-03T07:59:00.000Z'],
    ['2024-11-03T02:00', losAngeles, '2024-11-03T10:00:00.000Z'],
    ['2024-03-10T01:59', losAngeles, '2024-03-10T09:59:00.000Z'],
    ['2024-03-10T03:00', losAngeles, '2024-03-10T10:00:00.000Z'],
    ['2024-03-10T02:30', 'America/Phoenix', '2024-03-10T09:30:00.000Z'],
    // Half an hour forward and back, in Australia’s spring and autumn.
    ['2024-10-06T02:30', 'Australia/Lord_Howe', '2024-10-05T15:30:00.000Z'],
    ['2024-04-19T06:00', 'Asia/Kathmandu', '2024-04-19T00:15:00.000Z'],
  ])('%s in %s is %s', (written, zone, instant) => {
    expect(at(written, zone)).toBe(instant)
  })

  it.each([
    ['2024-03-10T02:00', 'Write “2024-03-10T01:00” or “2024-03-10T03:00”.'],
    ['2024-03-10T02:59', 'Write “2024-03-10T01:59” or “2024-03-10T03:59”.'],
    ['2026-03-08T02:30-08:00', 'Write “2026-03-08T01:30” or “2026-03-08T03:30”.'],
  ])('%s is skipped in spring, and the two hours beside it are offered', (written, remedy) => {
    expect(at(written)).toMatchObject({ rule: 'moment-skipped', value: written, remedy })
  })

  it.each([
    [
      '2024-11-03T01:00',
      'Write “2024-11-03T01:00-07:00” for the first time or “2024-11-03T01:00-08:00” for the second.',
    ],
    [
      '2024-11-03T01:59',
      'Write “2024-11-03T01:59-07:00” for the first time or “2024-11-03T01:59-08:00” for the second.',
    ],
  ])('%s happens twice in autumn, and each is offered with its offset', (written, remedy) => {
    expect(at(written)).toMatchObject({ rule: 'moment-twice', value: written, remedy })
  })

  it.each([
    ['2024-04-19T06:00-05:00', 'Write “2024-04-19T06:00-07:00”, or leave the offset out.'],
    ['2024-04-31T06:00', 'Write a real day and time: YYYY-MM-DDTHH:MM.'],
    ['2024-04-19T24:00', 'Write a real day and time: YYYY-MM-DDTHH:MM.'],
    ['2024-04-19', 'Write a real day and time: YYYY-MM-DDTHH:MM.'],
    ['soon', 'Write a real day and time: YYYY-MM-DDTHH:MM.'],
    ['', 'Write a real day and time: YYYY-MM-DDTHH:MM.'],
  ])('“%s” is none', (written, remedy) => {
    expect(at(written)).toMatchObject({ rule: 'wrong-value', remedy })
  })

  it('has the day of its place, not of the machine', () => {
    expect(dayOf(Date.parse('2024-04-20T06:59:00Z'), losAngeles)).toBe('2024-04-19')
    expect(dayOf(Date.parse('2024-04-20T07:00:00Z'), losAngeles)).toBe('2024-04-20')
  })
})
