import { describe, expect, it } from "vitest";
import { rivalsAmong } from "../../src/attribution/rivals.js";

describe("rivals of a cue", () => {
  it("are the likelier cues, the more the surer they are, and odd where they are of speech", () => {
    const rivals = rivalsAmong(8, [
      { token: 0, speech: 0.05, other: 0.1 },
      { token: 1, speech: 0.3, other: 0.1 },
      { token: 3, speech: 0.2, other: 0.4 },
      { token: 4, speech: 0.5, other: 0.1 },
      { token: 5, speech: 0.1, other: 0.8 },
      { token: 7, speech: 0.9, other: 0.05 },
    ]);
    expect([...rivals]).toEqual([0, 1, 0, 2, 3, 4, 0, 5]);
  });

  it("are none where there is no other cue", () => {
    expect([...rivalsAmong(3, [])]).toEqual([0, 0, 0]);
  });
});
