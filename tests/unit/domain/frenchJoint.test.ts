import { expect, test } from "vitest";
import { joinFrench } from "../../../src/domain/frenchJoint";

test.each([
  ["se retire de", "le Mali", "se retire du Mali"],
  ["se retire de", "les îles Chagos", "se retire des îles Chagos"],
  ["se retire de", "la France", "se retire de la France"],
  ["se retire de", "l’Ukraine", "se retire de l’Ukraine"],
  ["intervient sur le territoire de", "le Niger", "intervient sur le territoire du Niger"],
  ["appartient à", "le CNT", "appartient au CNT"],
  ["appartient à", "les Nations unies", "appartient aux Nations unies"],
  ["appartient à", "l’OTAN", "appartient à l’OTAN"],
  ["de", "le Mali", "du Mali"],
  ["se retire de", "Bamako", "se retire de Bamako"],
  ["se retire de", "Haïti", "se retire de Haïti"],
  ["bloque", "le Mali", "bloque le Mali"],
  ["combat aux côtés de", "Lesotho", "combat aux côtés de Lesotho"],
])("%s and %s", (verb, object, expected) => {
  expect(joinFrench(verb, object)).toBe(expected);
});

test.each(["Abidjan", "Érythrée", "États-Unis", "Île-de-France", "Oman", "Œuvre", "Ypres", "E\u0301thiopie"])(
  "de elides before %s",
  (name) => {
    expect(joinFrench("se retire de", name)).toBe(`se retire d’${name}`);
  },
);

test.each(["Yaoundé", "Yémen", "Yangon", "Hongrie", "Y", "Zürich", "«\u00a0Azawad\u00a0»"])(
  "but not before %s",
  (name) => {
    expect(joinFrench("se retire de", name)).toBe(`se retire de ${name}`);
  },
);

test.each(["clade", "décide", "à la mode", "voilà"])("a verb that only looks like it, %s, is left alone", (verb) => {
  expect(joinFrench(verb, "le Mali")).toBe(`${verb} le Mali`);
});
