import { describe, expect, it } from "vitest";
import { addFeature, clearFeatures, createFeatures, hashesOf, MOST_FEATURES } from "../../src/model/features.js";

describe("a list of features", () => {
  it("is empty at first and when it is cleared", () => {
    const features = createFeatures();
    expect(features.count).toBe(0);
    addFeature(features, 1, 2);
    expect(features.count).toBe(1);
    clearFeatures(features);
    expect(features.count).toBe(0);
  });

  it("holds the same hash for the same feature, whatever was added before", () => {
    const one = createFeatures();
    const other = createFeatures();
    addFeature(one, 7, 8, 9, 10);
    addFeature(other, 1, 1);
    addFeature(other, 7, 8, 9, 10);
    expect(hashesOf(other)[1]).toBe(hashesOf(one)[0]);
  });

  it("takes values that are left out for zeros", () => {
    const features = createFeatures();
    addFeature(features, 4, 5);
    addFeature(features, 4, 5, 0, 0);
    const [short, long] = hashesOf(features);
    expect(short).toBe(long);
  });

  it("holds hashes of 24 bits, none negative", () => {
    const features = createFeatures();
    for (let value = -200; value < 200; value++) addFeature(features, 1, value * 7919);
    const hashes = hashesOf(features);
    expect(hashes).toHaveLength(400);
    expect(hashes.every((hash) => hash >= 0 && hash < 1 << 24)).toBe(true);
  });

  it("leaves out what is too much, and keeps what it has", () => {
    const features = createFeatures();
    for (let value = 0; value < MOST_FEATURES; value++) addFeature(features, 1, value);
    const kept = hashesOf(features);
    for (let value = 0; value < 5; value++) addFeature(features, 2, value);
    expect(features.count).toBe(MOST_FEATURES);
    expect(hashesOf(features)).toEqual(kept);
  });
});
