/**
 * Goes with each question to the Worker: an address that is there until Java is to stop. The Worker
 * can look at it while it computes and hears nothing.
 */
export class Sign {
  /** Makes a new one in the place of the last, and gives its address. */
  renew() {
    this.takeAway();
    this.address = URL.createObjectURL(new Blob(["Go on."]));
    return this.address;
  }

  takeAway() {
    URL.revokeObjectURL(this.address);
  }
}
