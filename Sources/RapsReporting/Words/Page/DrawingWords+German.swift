extension DrawingWords {
  static let german = DrawingWords(
    profile: { "Profil: \($0)" },
    readProfile:
      "Eine Zeile je Skala, von niedrig (links) bis hoch (rechts). Das Zeichen ist der Mittelwert, der Strich hindurch das "
      + "95-%-Intervall.",
    readNorm: "Die Raute ist der Mittelwert der Referenzgruppe.",
    readZones: "Die farbigen Streifen beginnen an den Grenzwerten.",
    readDistribution:
      "Ein Balken je Skala, aufgeteilt nach den Werten derer, die geantwortet haben, links die niedrigsten. Ein längerer "
      + "Teil steht für mehr Personen.",
    readPrevalence:
      "Der Balken jeder Zeile zeigt den Anteil derer, die geantwortet haben, der Strich das 95-%-Intervall. Ein "
      + "gestricheltes Feld zeigt, wo ein Anteil liegt, der nicht genau genannt wird.",
    readWeights:
      "Eine Zeile je Faktor. Der Punkt ist das Gewicht, der Strich hindurch das 95-%-Intervall. Die gestrichelte Linie ist "
      + "das Gewicht, das jeder Faktor hätte, wenn alle gleich viel wögen.",
    readChange:
      "Eine Zeile je Skala, von niedrig (links) bis hoch (rechts). Der offene Kreis oben ist der frühere Mittelwert, der "
      + "gefüllte unten der spätere; eine Linie verbindet sie. Durch jeden läuft das 95-%-Intervall.",
    readPlot:
      "Jeder Punkt ist ein Faktor mit seiner Nummer aus der Liste. Je höher, desto stärker der Zusammenhang; je weiter "
      + "rechts, desto ungünstiger. Zwei Linien teilen das Feld in vier benannte Bereiche.",
    figuresInRow: "Die Zahlen stehen in derselben Zeile der Tabelle.",
    figuresBelow: "Die Zahlen stehen in den Tabellen darunter.",
    mean: "Mittelwert",
    meanWithLevel: "Mittelwert, mit dem Zeichen seiner Stufe",
    interval: "95-%-Intervall",
    milderZone: "jenseits des milderen Grenzwerts",
    stricterZone: "jenseits des strengeren Grenzwerts",
    parts: ["am wenigsten günstig", "eher ungünstig", "in der Mitte", "eher günstig", "am günstigsten"],
    partsRunUp: "Von links nach rechts: von den niedrigsten zu den höchsten Werten.",
    shares: "Anteil je Abschnitt der Skala",
    bounded: "irgendwo in diesem Feld; wo genau, wird nicht genannt",
    weight: "Gewicht",
    equalShare: { "wenn alle Faktoren gleich viel wögen: \($0)" },
    crossHairs: "95-%-Intervalle von Risiko und Gewicht",
    moved: "genaue Lage eines Punktes, der zur Seite gerückt ist",
    groupsInColumns: "Mittelwerte je Gruppe, mit dem Zeichen der Stufe",
    groupsInRows: "Mittelwerte je Gruppe, mit dem Zeichen der Stufe; eine Zeile je Gruppe")
}
