/*
 * The search for an address, loaded where the config names a register. Nothing is asked of it before the
 * visitor has been told who reads what they type.
 */
export { AddressController } from './address/address-controller.js';
export { adressevaelger } from './address/adressevaelger.js';
export { addressStyles as styles } from './views/address.styles.js';
