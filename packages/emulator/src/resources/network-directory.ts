/** Organizations in BILL's network and national billers that a search finds. All are made up. */

export interface NetworkOrganization {
  readonly id: string
  readonly name: string
  readonly type: 'BILL' | 'RPPS'
  /** Whether the organization accepts connection requests at once. */
  readonly connects: boolean
  readonly address: { readonly id: string; readonly line1: string; readonly city: string; readonly stateOrProvince: string; readonly zipOrPostalCode: string; readonly country: string }
  readonly email: string
}

const organization = (id: string, name: string, type: NetworkOrganization['type'], connects: boolean, [line1, city, stateOrProvince, zipOrPostalCode]: readonly [string, string, string, string]): NetworkOrganization => ({
  id, name, type, connects, address: { id: `adr${id.slice(-5)}`, line1, city, stateOrProvince, zipOrPostalCode, country: 'US' }, email: `billing@${name.split(' ')[0]?.toLowerCase() ?? ''}.example`,
})

export const DIRECTORY: readonly NetworkOrganization[] = [
  organization('0162462563856468', 'Willow Supplies', 'BILL', false, ['1 Main Street', 'San Jose', 'CA', '95002']),
  organization('0162462563856469', 'Poplar Design Studio', 'BILL', true, ['88 Canal Road', 'Boise', 'ID', '83702']),
  organization('0162462563856470', 'Linden Supplies', 'BILL', false, ['5 Station Road', 'Tucson', 'AZ', '85701']),
  organization('0rv01JUNIPERWATER1a2', 'Hawthorn Water and Power', 'RPPS', true, ['300 River Drive', 'Dayton', 'OH', '45402']),
  organization('0rv01JUNIPERPHONE1a3', 'Alder Telephone', 'RPPS', true, ['14 Exchange Place', 'Albany', 'NY', '12207']),
]

export const findInNetwork = (networkId: string): NetworkOrganization | undefined => DIRECTORY.find(({ id }) => id === networkId)

/** BILL members by whole words of at least three characters; national billers by any part of the name. */
export function searchNetwork(name: string, scope: string, zip: string | undefined): NetworkOrganization[] {
  const words = name.toLowerCase().split(/\s+/).filter(Boolean)
  return DIRECTORY.filter((entry) => {
    const known = entry.name.toLowerCase()
    const isFound = entry.type === 'BILL' ? name.trim().length >= 3 && words.every((word) => known.split(' ').includes(word)) : known.includes(name.trim().toLowerCase())
    return isFound && (scope === 'ALL' || scope === entry.type) && (zip === undefined || entry.address.zipOrPostalCode.startsWith(zip))
  })
}

/** Keeps the first character of an email address. */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1***')
